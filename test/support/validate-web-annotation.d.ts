declare module 'validate-web-annotation' {
  /** Whether a value is a valid W3C Web Annotation. */
  const validate: (annotation: unknown) => boolean;
  export { validate as default };
}
