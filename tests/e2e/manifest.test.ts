/** Pins what the browser is asked for: a permission more is a decision, not a side effect. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILD } from '../../tools/extension';

const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));

it("names the toolbar button in the reader's language", () => {
  expect(manifest.action.default_title).toBe('__MSG_actionTitle__');
});

it('asks for nothing at install that a reader is warned of', () => {
  expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
});

it('asks for sites only when the reader does, and for nothing else', () => {
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  expect(manifest.optional_permissions ?? []).toEqual([]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
});

it('says which Chrome it needs: the first that knows every property of its style', () => {
  expect(manifest.minimum_chrome_version).toBe('123');
});

it('lets no extension page reach the network', () => {
  const policy: string = manifest.content_security_policy.extension_pages;
  const directives = Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'connect-src': "'self'",
  });
  expect(policy).not.toMatch(/https?:|unsafe|\*/);
});
