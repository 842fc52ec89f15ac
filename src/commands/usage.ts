/** What `news-annotator --help` prints. */
export const USAGE = `news-annotator: actors, dates and issues in news articles

  news-annotator recognize [--date DAY] [--offsets codepoint|utf16] FILE…
      prints a line of JSON for each file: {file, article, mentions, entities}
  news-annotator recognize --jsonl [--date DAY] [--offsets …]
      reads lines {"id", "text", "date"?} on standard input and prints lines
      {id, article, mentions, entities} in the same order, as they come
  news-annotator export --format FORMAT [--suggestions] [--out PATH] PATH…
      writes the annotations of articles or folders; formats: csv json w3c
      --suggestions adds what the machine finds, marked so
      --out is a file; without it the export goes to standard output
  news-annotator validate PATH…
      checks sidecars (*.annotations.yaml) and codebooks; a line for each problem:
      file:line:column: severity: message
  news-annotator stats PATH…
      prints how many annotations there are, by type and coder

DAY is YYYY-MM-DD, the article's day where the text does not tell it. Offsets count
Unicode code points of the text without BOM (of a file: with line ends as LF); ends
are exclusive. Exit codes: 0 done, 1 problems found, 2 wrong use.

  news-annotator recognize talks.txt | jq '.entities[].name'
  news-annotator export --format csv --out tags.csv articles/
`;

/** Wrong use of the command line; the message says what to do. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
