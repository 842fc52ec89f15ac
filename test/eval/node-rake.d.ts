declare module 'node-rake' {
  interface Rake {
    /** Key phrases, the best first. */
    generate(text: string): string[];
  }
  const rake: Rake;
  export = rake;
}
