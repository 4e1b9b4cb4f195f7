/** Every language the engine has tables for; the first stands in for a language that has none. */
import { english } from './en/index';
import type { Language } from './language';

export const languages: readonly Language[] = [english];
