const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Prepositions that join a head noun and what it is about: "controls on exports". */
export const PREPOSITIONS = set('of on over for in to against with from about into around at towards toward between by');

/** What may stand between such a preposition and its noun without changing the issue. */
export const DETERMINERS = set(`
  the a an this that these those its their his her our your my all any some such more most many several certain other each every both
  foreign domestic global international national local illegal further additional possible new key major critical advanced
`);

/** Nouns that an issue's name goes on with: "ceasefire talks", "export-control reprisals". Normalised. */
export const HEADS = set(`
  talk negotiation agreement deal accord pact crisis dispute row standoff policy measure law bill ban restriction reform problem
  program effort regime rule regulation reprisal framework treaty proposal threat issue scandal legislation initiative strategy
  system overhaul package quota investigation summit process roadmap commitment violation dilemma controversy
`);

/** Such nouns that can be verbs too: none after a plural ("the sanctions cut …"). Normalised. */
export const HEADS_OR_VERBS = set('cut target limit curb plan probe fund charge debate pledge breach funding');

/** Words that can be verbs as well as issues: "they protest", "to strike". Normalised. */
export const ALSO_VERBS = set(`
  strike protest trade tax ban mine vote reform attack fight ransom smuggle blockade embargo sanction coup boycott riot raid veto tariff flood vaccine subsidy lobby debate invest rebel rent wage flood storm crash clash riot murder rape pardon
  killing fighting lobbying smuggling betting gambling hacking bombing shelling mining logging looting rioting shooting rebuilding protesting policing spending
  lending borrowing farming fishing hunting poaching trafficking bullying farming drilling spying jailing kidnapping
`);

/** Words after which such a word is a verb. */
export const BEFORE_VERB = set(`
  will would could can may might must should shall did do does not cannot can't won't don't didn't i we you they he she who
  n't never also often
`);

/** Nouns that what follows "on", "over", "about", "of"… is the issue of: "talks on", "row over", "ban on". Normalised. */
export const CUE_NOUNS = set(`
  talk negotiation agreement deal accord pact dispute row debate dialogue discussion conflict crisis ban embargo restriction curb limit
  probe inquiry investigation law bill legislation referendum vote summit conference protest demonstration campaign opposition plan
  proposal policy crackdown concern fear controversy standoff tension clash argument disagreement battle fight issue question problem
  scandal call demand decision resolution report dilemma war threat lawsuit case allegation charge consultation consensus impasse
  impact effect effort measure reform programme program regulation rule treaty
`);

/** Verbs whose object is an issue: "oppose", "discuss", "ban". */
export const CUE_VERBS = set(`
  oppose opposes opposed opposing discuss discusses discussed discussing debate debated debating negotiate negotiated negotiating
  ban bans banned banning end ending halt halted halting combat combating tackle tackling fight fighting address addressing curb
  curbing reject rejected rejecting demand demands demanded demanding support supports supported supporting approve approved
  approving condemn condemned condemning resolve resolving prevent preventing regulate regulating legalise legalize legalizing
  impose imposed imposing lift lifted lifting suspend suspended suspending pass passed threaten threatened protest protesting
  denounce denounced criticise criticize criticised criticized defend defended block blocked blocking ease easing raise raised raising
`);

/** Words that no issue's name holds: pronouns, auxiliaries, conjunctions, adverbs of news prose. */
export const FUNCTION_WORDS = new Set([...PREPOSITIONS, ...set(`
  the a an this that these those its their his her our your my all any some such more most many several certain other each every both
  and or but nor so yet if then than as because while when where who whom whose which that what how why whether although though unless
  until since before after during under within without among amid despite per via like near
  i me my mine you your he him his she her it we us they them there here this these those one ones
  is are was were be been being am do does did done has have had having will would shall should can could may might must
  not no yes also only just even still already now never always often very too much many more most less least few little own same so
  about above across against along around behind below beneath beside besides beyond down inside off out outside over through up upon
  said says say saying told tell tells added adds according reportedly allegedly
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  today yesterday tomorrow ago later earlier recently currently soon once again
`)]);

/** Words that value or measure and are no part of an issue's name. */
export const EVALUATIONS = set(`
  new old big large small great major minor key main good bad best worst better worse strong weak high low higher lower recent latest last
  first second third fourth next past previous former current early late long short full whole entire total real true serious severe
  important significant possible likely alleged so-called controversial ambitious sweeping historic fresh further additional million
  billion trillion hundred thousand dozen dozens hundreds thousands millions percent per cent several two three four five six seven eight nine ten
  growing increasing ongoing upcoming proposed planned steep tough harsh dire deadly massive huge unprecedented top senior leading
  greater larger smaller bigger stronger weaker longer deeper closer wider broader broad vast complete completed specific particular prominent consequent subsequent
  entire overall general usual normal common typical similar different various numerous multiple single own increased continued widespread
  necessary essential crucial vital pivotal urgent immediate rapid swift slow gradual effective successful unsuccessful
  clear obvious apparent potential actual current existing remaining undisclosed unknown so-called self-styled notable remarkable extraordinary
  productive unproductive fruitful constructive friendly candid cordial frank difficult easy hard fierce heated intense lengthy protracted respective
  mere sheer relevant suitable appropriate adequate excellent poor perfect beautiful wonderful terrible horrible awful strange unusual famous popular
  gentle hapless tiny enormous dramatic sharp slight brief extensive comprehensive positive negative proper right wrong
`);

/** Nouns that alone say nothing of what the matter is: "the deal", "the talks". Normalised. */
export const BARE_HEADS = set(`
  talk deal plan agreement meeting issue problem crisis dispute measure decision move step effort proposal policy program law bill
  statement report comment remark interview conference summit speech letter news story article press question answer word part side
  way time day week month year hour minute night morning date period moment decade century end beginning start place area site
  people man woman person child family group member leader official president minister government country nation state city town village
  world region community party company business firm group organization agency department ministry office court police army force
  number amount percent level rate figure total majority half quarter share range series list set lot kind type sort form case point
  fact idea view reason cause result effect response reaction change difference thing matter situation condition example sign
  spokesman spokeswoman spokesperson source reporter journalist analyst expert critic supporter opponent adviser aide lawyer judge
  home house building street road room door car hand head face eye body life death name title role job work team staff
  support opposition pressure power control action activity event process system program project operation service system
  visit trip tour arrival ceremony celebration anniversary game match season player coach fan film music book show
  attack incident violence suspect victim charge arrest investigation evidence documents document paper page
  morale success failure progress goal aim target message call request demand offer hope concern fear hope doubt
  money cash dollar price cost sale market product goods customer worker employee student school
  weekend afternoon evening spring summer autumn winter midnight noon background attention opportunity chance
  access loss gain conduct formation initiative industry topic creation performance participation achievement recommendation importance interest
  strategy approach position experience capacity context framework formula stance status rating index survey study session round stage phase
  representation contribution requirement preparation implementation introduction completion presentation appearance direction location
  growth increase decrease decline rise fall drop change improvement advance development assessment review proceeding objection
  option alternative solution arrangement package scheme structure mechanism tool method means measure factor element aspect feature detail
  cooperation relation relationship tie contact dialogue cause purpose intention desire willingness readiness ability effort attempt bid
  truth lie fact claim accusation criticism praise warning promise pledge commitment announcement invitation appeal proposal suggestion advice
  restriction coordination discussion meeting gathering talk encounter exchange collaboration concession consideration
  negotiation competition stability risk advantage disadvantage atmosphere mood spirit context circumstance
  resource material equipment facility infrastructure network device machine vehicle
`);
