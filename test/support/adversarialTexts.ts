/** Pieces of text that, repeated without end, would make a careless date recogniser slow. */
export const ADVERSARIAL_DATES: readonly string[] = [
  'the end of the end of ', 'twenty-', 'one hundred and ', '1/', '1:', '1,', '12.', 'from $1 million ', 'Monday and ', 'May 5 and ', 'the the the ', 'a', ' ', '1', "'s ", '. ', '(', 'U.S.', 'early late ',
  'the first quarter of the second half of ', 'postponed ', 'January, ', '2025-10-26', 'over $1 ', 'said to be ', '’', 'é', '🎉', 'and 5 ', 'to 5 p.m. ', 'at 5 ',
];

/** Pieces that would make a careless recogniser of quotations slow. */
export const ADVERSARIAL_QUOTES: readonly string[] = ['"', '“', "'", '“a” ', '“a\n\n', 'he said he said ', ', he said, “a” ', '((((', 'according to '];

/** Pieces that would make a careless recogniser of names and issues slow. */
export const ADVERSARIAL_NAMES: readonly string[] = ['The Big ', 'Smith and ', 'of the Ministry of ', 'U.S.-', 'A. B. ', 'trade talks on ', 'controls on exports of ', 'tax '];
