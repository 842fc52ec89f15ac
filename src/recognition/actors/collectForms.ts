import type { ActorKind } from '../mention';
import { formKey } from './linkNames';
import type { NameForm } from './nameForm';
import type { NameMention } from './name';

interface Collected {
  readonly name: NameMention;
  readonly kind: ActorKind;
  count: number;
  readonly titles: Set<string>;
  readonly genders: Set<string>;
  acronym?: string;
}

/** The distinct forms of an article's names, in order of appearance, with what stands around them. */
export function collectForms(names: readonly NameMention[]): NameForm[] {
  const forms = new Map<string, Collected>();
  for (const name of names) {
    const key = formKey(name);
    const form = forms.get(key) ?? { name, kind: name.kind, count: 0, titles: new Set<string>(), genders: new Set<string>() };
    form.count++;
    if (name.title !== undefined) form.titles.add(name.title);
    if (name.gender !== undefined) form.genders.add(name.gender);
    if (name.acronym !== undefined) form.acronym ??= name.acronym;
    forms.set(key, form);
  }
  return [...forms].map(([key, { name, kind, count, titles, genders, acronym }]) => ({
    key,
    text: name.text,
    kind,
    count,
    titles: [...titles],
    ...(genders.size === 1 ? { gender: genders.has('female') ? 'female' : 'male' } : {}),
    ...(name.bearer === undefined ? {} : { bearer: name.bearer }),
    ...(acronym === undefined ? {} : { acronym }),
    ...(name.entry === undefined ? {} : { entry: name.entry }),
  }));
}
