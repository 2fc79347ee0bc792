import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { contentPages, site } from './site.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes void elements and the doctype its own way; both are valid.
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      // Search and code blocks set colors and sizes with style attributes; the security policy allows those alone.
      'no-inline-style': 'off',
      // A link that script turns into a button keeps working without it.
      'prefer-native-element': 'off',
    },
  }),
);

test('there are pages', () => {
  expect(contentPages.length).toBeGreaterThan(10);
});

test.each(site.pages.map(({ file }) => file))('%s is valid HTML', async (file) => {
  const { results } = await validator.validateFile(join(site.folder, file));
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ line, ruleId, message, selector }) => `${line}: ${ruleId}: ${message} (${selector})`)).toEqual(
    [],
  );
});
