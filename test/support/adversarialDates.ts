/** Pieces of text that, repeated without end, would make a careless date recogniser slow. */
export const ADVERSARIAL: readonly string[] = [
  'the end of the end of ', 'twenty-', 'one hundred and ', '1/', '1:', '1,', '12.', 'from $1 million ', 'Monday and ', 'May 5 and ', 'the the the ', 'a', ' ', '1', "'s ", '. ', '(', 'U.S.', 'early late ',
  'the first quarter of the second half of ', 'postponed ', 'January, ', '2025-10-26', 'over $1 ', 'said to be ', '’', 'é', '🎉', 'and 5 ', 'to 5 p.m. ', 'at 5 ',
];
