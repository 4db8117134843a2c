import CheckSteps from '~/components/check/CheckSteps.astro';
import Cite from '~/components/evidence/Cite.astro';
import Evidence from '~/components/evidence/Evidence.astro';
import Dose from '~/components/exercise/Dose.astro';
import Mistakes from '~/components/exercise/Mistakes.astro';
import Steps from '~/components/exercise/Steps.astro';
import Variants from '~/components/exercise/Variants.astro';
import Figure from '~/components/figure/Figure.astro';
import Link from '~/components/guide/Link.astro';
import Note from '~/components/guide/Note.astro';
import PainScale from '~/components/guide/PainScale.astro';
import RoutineSummary from '~/components/routine/RoutineSummary.astro';
import Caution from '~/components/safety/Caution.astro';
import RedFlags from '~/components/safety/RedFlags.astro';
import StopSigns from '~/components/safety/StopSigns.astro';
import HoldTimer from '~/islands/hold-timer/HoldTimer.astro';

/** Everything that writers may use in MDX, and nothing else. */
export const palette = {
  a: Link,
  Caution,
  CheckSteps,
  Cite,
  Dose,
  Evidence,
  Figure,
  HoldTimer,
  Mistakes,
  Note,
  PainScale,
  RedFlags,
  RoutineSummary,
  Steps,
  StopSigns,
  Variants,
};
