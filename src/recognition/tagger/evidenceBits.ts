/** What the rest of an article can say of a word form, as bits. Part of the model's format. */
export const enum Evidence {
  /** "Mr Wang", "President Lee" */
  AfterTitle = 1,
  /** "Greer said" */
  BeforeSpeech = 2,
  /** Second or later word of a capitalised run that begins with a first name. */
  AfterFirstName = 4,
  /** Also stands in lower case: an ordinary word. */
  LowerElsewhere = 8,
  /** Part of a longer capitalised run inside a sentence. */
  InRun = 16,
  /** "in Busan", "near Goma" */
  AfterLocative = 32,
  /** The initials of a capitalised run. */
  Acronym = 64,
  /** "the Treasury" */
  AfterThe = 128,
  /** In a run that ends with a head noun of organisations. */
  InOrganisation = 256,
  /** "Adams's" */
  BeforePossessive = 512,
  /** "(ABC)" right after a capitalised run. */
  Bracketed = 1024,
  /** A run by itself. */
  Alone = 2048,
  /** "the Brightwater company", "company Al Sahil", "Brightwater, a regional bank" */
  BesideBody = 4096,
  /** "Sorrel province", "the town of Sorrel" */
  BesidePlace = 8192,
  /** "Moreau, who", "Moreau, 45," */
  BeforeWho = 16384,
  /** "the Brightwater project", "(BW) scheme" */
  BesideThing = 32768,
  /** "Brightwater, which" */
  BeforeWhich = 65536,
}

/** Number of bits of `Evidence`. */
export const EVIDENCE_BITS = 17;

export const ALL_EVIDENCE = (1 << EVIDENCE_BITS) - 1;

/** What `EvidenceWords` have a part in, and what is said of names only. */
export const NAME_EVIDENCE = Evidence.AfterTitle | Evidence.AfterFirstName | Evidence.InOrganisation | Evidence.BesideThing | Evidence.BeforeWhich;

/** The words that evidence is read off; lower case. */
export interface EvidenceWords {
  isTitle(lowerCaseWord: string): boolean;
  isFirstName(word: string): boolean;
  isOrganisationHead(lowerCaseWord: string): boolean;
}
