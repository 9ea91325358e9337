import { createContext } from 'react';
import { type CheckoutLabelsOverride, labelsAr, labelsDe } from 'react-frontier-checkout';
import type { SandboxBehaviour, SandboxOptions } from 'react-frontier-checkout/testing';

/** What the toolbar chooses for stories that do not choose themselves. */
export interface StoryGlobals {
  locale?: string | undefined;
  labels?: CheckoutLabelsOverride | undefined;
  generation?: SandboxOptions['generation'];
  behaviour?: SandboxBehaviour | undefined;
}

export const StoryGlobalsContext = createContext<StoryGlobals>({});

const languages: { [language: string]: StoryGlobals } = {
  en: {},
  de: { locale: 'de', labels: labelsDe },
  ar: { locale: 'ar', labels: labelsAr },
};

const behaviours: { [server: string]: SandboxBehaviour } = {
  slow: { delayMs: 3_000 },
  offline: { outcome: 'offline' },
  forbidden: { outcome: 'forbidden' },
  internal: { outcome: 'internal' },
  lost: { outcome: 'lost', on: 'create' },
};

/** Reads the toolbar. */
export function toStoryGlobals(toolbar: { [name: string]: unknown }): StoryGlobals {
  const { language, generation, server } = toolbar;
  return {
    ...languages[String(language)],
    generation: generation === 'story' ? undefined : (generation as StoryGlobals['generation']),
    behaviour: behaviours[String(server)],
  };
}
