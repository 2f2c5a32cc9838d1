import type { Preview } from '@storybook/web-components-vite';

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

/** The members of a union of strings, such as `'open' | 'collapsed'`. */
function choices(type: string): string[] | undefined {
  const members = type.split('|').map((member) => /^\s*'(.*)'\s*$/.exec(member)?.[1]);
  return members.every((member) => member !== undefined) ? members : undefined;
}

function attribute(type: string): Partial<ArgType> {
  const options = choices(type);
  if (options) return { options, control: { type: 'inline-radio' } };
  if (type === 'number' || type === 'boolean') return { control: { type } };
  return { control: { type: type === 'unknown' ? 'object' : 'text' } };
}

function control({ name, type, table }: ArgType): Partial<ArgType> {
  switch (table?.category) {
    case 'attributes':
      return attribute(type?.name ?? '');
    case 'css custom properties':
      return { control: { type: /color|focus/.test(name) ? 'color' : 'text' } };
    default:
      return { control: { disable: true } };
  }
}

/** Controls for what a page author sets, attributes and custom properties, from their types in the manifest. */
export const controls: Enhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, { ...control(argType), ...argType }]));
