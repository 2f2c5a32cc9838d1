// Takes out of templates what is only there to be read, which minifiers leave as it is, and sorts what is alike together.
import { readdirSync } from 'node:fs';
import { transform } from 'lightningcss';
import type { ESTree, Plugin } from 'vite';

/** Takes comments and white space out of css`` templates. */
export function smallStyles(): Plugin {
  return {
    name: 'small-styles',
    transform(code, id) {
      if (!id.endsWith('.styles.ts')) return undefined;
      const minify = (_: string, source: string) =>
        `css\`${transform({ filename: id, code: Buffer.from(source), minify: true })
          .code.toString()
          .replaceAll('\\', '\\\\')}\``;
      return { code: code.replace(/css`([^`]*)`/g, minify), map: null };
    },
  };
}

/** The texts of html`` templates that are somewhere in a syntax tree. */
function texts(node: unknown): { start: number; end: number }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { tag, quasi } = node as Partial<ESTree.TaggedTemplateExpression>;
  const own = tag?.type === 'Identifier' && tag.name === 'html' ? quasi!.quasis : [];
  return [...own, ...Object.values(node).flatMap(texts)];
}

/** One space instead of each line break in html`` templates, and of what indents the next line; none at the end of a tag. */
export function smallTemplates(): Plugin {
  return {
    name: 'small-templates',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id) || !code.includes('html`')) return undefined;
      let small = code;
      for (const { start, end } of texts(this.parse(code)).sort((a, b) => b.start - a.start)) {
        const text = code.slice(start, end).replace(/\s*\n\s*(>?)/g, (_, end: string) => end || ' ');
        small = small.slice(0, start) + text + small.slice(end);
      }
      return { code: small, map: null };
    },
  };
}

const styles = readdirSync('src/elements', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.styles.ts'),
);

/** Puts all style sheets next to each other, where brotli finds more of what they share: 110 bytes. */
export function stylesFirst(): Plugin {
  return {
    name: 'styles-first',
    transform(code, id) {
      if (!id.endsWith('/src/embed.ts')) return undefined;
      return { code: `${styles.map((file) => `import '/src/elements/${file}';`).join('\n')}\n${code}`, map: null };
    },
  };
}

/** Short names for custom properties that no page may set: 95 bytes. */
export function shortVariables(): Plugin {
  return {
    name: 'short-variables',
    renderChunk(code) {
      const names = [...new Set(code.match(/--_[\w-]+/g))];
      return { code: code.replace(/--_[\w-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`), map: null };
    },
  };
}
