import { isAtDesk } from '#core/contracts/desk'
import type { Handled } from '../_runtime/handle'
import { handlers as account } from '../account/index'
import { handlers as appointments } from '../appointments/index'
import { handlers as assessments } from '../assessments/index'
import { handlers as calendar } from '../calendar/index'
import { handlers as callbacks } from '../callbacks/index'
import { handlers as children } from '../children/index'
import { handlers as consultations } from '../consultations/index'
import { handlers as content } from '../content/index'
import { handlers as contributions } from '../contributions/index'
import { handlers as courses } from '../courses/index'
import { handlers as duty } from '../duty/index'
import { handlers as experts } from '../experts/index'
import { handlers as hotlines } from '../hotlines/index'
import { handlers as jobs } from '../jobs/index'
import { handlers as organisation } from '../organisation/index'
import { handlers as placements } from '../placements/index'
import { handlers as posters } from '../posters/index'
import { handlers as privacy } from '../privacy/index'
import { handlers as publishing } from '../publishing/index'
import { handlers as records } from '../records/index'
import { handlers as sessions } from '../sessions/index'
import { handlers as setup } from '../setup/index'
import { handlers as sites } from '../sites/index'
import { handlers as staff } from '../staff/index'
import { handlers as waitlist } from '../waitlist/index'

const all: readonly (readonly Handled[])[] = [
  ...[
    account,
    appointments,
    assessments,
    calendar,
    callbacks,
    children,
    consultations,
    content,
    contributions,
    courses,
    duty,
    experts,
    hotlines,
    jobs,
  ],
  ...[organisation, placements, posters, privacy, publishing, records, sessions, setup, sites, staff, waitlist],
]

/** What is answered at a desk, by `function.action`: of all there is, what its contract lets staff ask. */
export const atDesk: ReadonlyMap<string, Handled> = new Map(
  all.flat().flatMap((handled) => (isAtDesk(handled.operation) ? [[handled.operation.name, handled] as const] : [])),
)
