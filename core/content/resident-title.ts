import { holding } from '../domain/access/credentials'
import type { Counsellor } from '../domain/scheduling/counsellor'
import type { CivilDate } from '../domain/time'
import { credentialNames } from './credential-names'
import { postNames } from './post-names'

type Titled = Pick<Counsellor, 'title' | 'verified' | 'selfServe'>

/** What somebody is called beside their name: what was verified of them and holds today, else their post. A thing as it was written. */
export function residentTitle({ title, verified = [], selfServe }: Titled, today: CivilDate): string {
  if (selfServe !== undefined) return title
  const [first] = holding(verified, today)
  return first ? credentialNames[first.kind] : postNames.counsellor
}

/** What they say of themselves; of a thing how it is used. Nothing that somebody else wrote of a person. */
export const residentIntroduction = ({
  introduction,
  words,
  selfServe,
}: Pick<Counsellor, 'introduction' | 'words' | 'selfServe'>): string =>
  selfServe === undefined ? (words?.[0]?.text ?? '') : introduction
