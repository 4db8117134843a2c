import { cardCautions } from '~/components/card/card-cautions.ts';
import { CONTENT_VERSION } from '~/components/card/content-version.ts';
import type { Corpus } from '~/corpus/corpus.ts';
import { byId } from '~/corpus/select.ts';
import { choicesById } from '~/domain/routine/choice.ts';
import { fromPreset } from '~/domain/routine/preset.ts';
import { recordsOnPage } from '~/islands/records/from-corpus.ts';
import type { BuilderPage } from './props.ts';

/** Cuts the content down to what the builder needs in the browser. */
export function builderPage(corpus: Corpus): BuilderPage {
  const page = recordsOnPage(corpus);
  const choices = choicesById(page.first.map(({ choice }) => choice));
  return {
    page,
    presets: corpus.routines.map((preset) => ({
      id: preset.id,
      routine: { ...fromPreset(preset, choices), checks: preset.checks },
    })),
    cautions: cardCautions(corpus.cautions).map((caution) => ({
      ...caution,
      instead: byId(corpus.cautions, caution.id).instead,
      always: byId(corpus.cautions, caution.id).everywhere,
    })),
    muscles: Object.fromEntries(
      corpus.muscles.map(({ id, name, region }) => [id, { name, region }]),
    ),
    checks: corpus.checks.map(({ id, name }) => ({ id, name })),
    contentVersion: CONTENT_VERSION,
  };
}
