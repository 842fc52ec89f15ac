const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a name: never the end of a sentence. Lower case, without the stop. */
export const TITLE_ABBREVIATIONS = words(`
  adm amb atty brig capt cmdr col comdr cpl cpt dr fr gen gens gov govs hon insp lt maj messrs mgr mme mr mrs ms mx
  msgr pfc pres prof profs pvt rep reps rev sen sens sgt sr sra srta st ste supt treas vice
`);

/** Months and weekdays as news shortens them. */
export const CALENDAR_ABBREVIATIONS = words('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun');

/** May end a sentence: companies, suffixes of names, measures, Latin. */
export const OTHER_ABBREVIATIONS = words(`
  approx assn assoc ave bldg blvd bros cf cie co corp dept dist div eg est etc ext fig ft govt hwy ie inc intl jr
  ltd max min mt natl no nos op p pp plc pt rd sec univ viz vol vols vs
`);

/** Whether a word (any case, without its stop) is written with a stop that belongs to it. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return TITLE_ABBREVIATIONS.has(lower) || CALENDAR_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower);
}
