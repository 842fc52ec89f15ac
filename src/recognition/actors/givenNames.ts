import type { Gender } from '../mention';

/** Given names that almost only women, or almost only men, bear; names of both ("Andrea", "Robin", "Jean", "Kim") are left out. */
const FEMALE = new Set(
  ('mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca ' +
    'laura helen sharon cynthia kathleen amy angela anna ruth brenda pamela nicole katherine catherine christine samantha debra janet rachel carolyn emma maria heather diane julie joyce victoria ' +
    'hillary hilary ivanka melania olivia sophia sofia isabel isabella elena helena irina natalia olga tatiana svetlana ludmila yulia julia ursula christina kristina ingrid astrid greta sigrid ' +
    'annalena theresa teresa ada alice clara martha rosa carmen lucia luisa pilar beatriz gabriela daniela juana fernanda cristina marine brigitte sylvie chantal simone ' +
    'fatima aisha khadija leila layla amina zainab mariam yasmin indira sonia priyanka sushma nirmala lakshmi benazir sheikha condoleezza madeleine tammy kirsten amelia grace hannah abigail charlotte').split(' '),
);
const MALE = new Set(
  ('james john robert michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven stephen paul andrew joshua kenneth kevin brian george timothy ' +
    'ronald edward jason jeffrey jacob nicholas eric jonathan larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose henry adam douglas ' +
    'nathan peter zachary walter harold jeremy carl keith roger arthur bill bob jim joe tom mike tony bernie barack jared mitch ted fred hugo ivo oskar karl hans jürgen wolfgang heinz gerhard ' +
    'emmanuel françois jacques nicolas pierre luc giuseppe matteo silvio mario carlos juan luis miguel pedro jorge fernando javier diego raul raúl fidel jair nicolás vladimir dmitry sergei ' +
    'boris alexei igor mikhail nikolai viktor ivan pavel andrei yuri mohammed muhammad mohammad mohamed ahmed ali hassan hussein omar ibrahim abdullah khalid mustafa tariq yusuf recep ' +
    'narendra rahul rajiv sanjay arun hiroshi takeshi shinzo kenji kwame kofi olusegun nelson thabo').split(' '),
);

/** The gender that a given name says; undefined when it says none. */
export function genderOfGivenName(lowerCaseName: string): Gender | undefined {
  if (FEMALE.has(lowerCaseName)) return 'female';
  return MALE.has(lowerCaseName) ? 'male' : undefined;
}
