/** Who says something: an actor, or words that name no recognised one. */
export interface Speaker {
  /** Id of the entity. */
  readonly entity?: string;
  /** The words that name the speaker, where they are no entity. */
  readonly text?: string;
  /** How the entity was reached, where the words do not name it. */
  readonly explanation?: string;
}
