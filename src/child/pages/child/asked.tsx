import { stageAt } from '#core/domain/children/consent'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import type { KnownChild, Profile } from '../../family/use-children'

interface AskedProps {
  readonly child: KnownChild
  readonly profile: Profile
  readonly now: Instant
}

/** What is missing before anything is kept, or read, and the way to it; nothing where all has been said. */
export function Asked({ child, profile, now }: AskedProps) {
  const { standing, sees } = profile
  const gap = standing.read ?? standing.keep
  if (gap === null || sees === 'booking') return null
  const isGrown = stageAt(profile.born, now) === 'adult'
  if (isGrown && sees !== 'self') {
    return (
      <Notice kind='info' id='record-theirs'>
        {sentenceFor('record-theirs')}
      </Notice>
    )
  }
  return (
    <Notice
      kind='info'
      id='asked-again'
      action={
        <Button
          kind='secondary'
          id='read-consent'
          onPress={() => void openPage('/child/pages/agree/index', { child: child.id })}
        >
          读一读说明
        </Button>
      }
    >
      {sees === 'self' ? '这份记录要你自己说同意，才会打开。' : sentenceFor(gap)}
    </Notice>
  )
}
