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
export const ALSO_VERBS = set('strike protest trade tax ban mine vote reform attack fight ransom smuggle blockade embargo sanction coup boycott riot raid veto tariff flood vaccine subsidy lobby debate invest rebel');

/** Words after which such a word is a verb. */
export const BEFORE_VERB = set(`
  will would could can may might must should shall did do does not cannot can't won't don't didn't i we you they he she who
  n't never also often
`);
