import { rotaId } from '#core/domain/duty/rota'
import { tell } from '#core/domain/inbox/entry'
import type { CivilDate, Instant } from '#core/domain/time'
import type { Documents, Reads } from '../_store/database'
import { findPerson, savePerson } from '../_store/people'

interface Told {
  readonly staffId: string
  readonly kind: 'shift-asked' | 'shift-answered'
  readonly siteId: string
  readonly monday: CivilDate
}

/** In the step that asks or answers, so that nobody is asked without hearing of it. The line leads to that week of the site. */
export async function tellOfShift(
  documents: Documents,
  database: Reads,
  { staffId, kind, siteId, monday }: Told,
  now: Instant,
): Promise<void> {
  const person = await findPerson(documents, [staffId], database)
  await savePerson(documents, tell(person, { kind, ref: rotaId(siteId, monday) }, now))
}
