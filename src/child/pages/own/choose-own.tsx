import { ownVoice } from '#core/content/own-voice'
import type { Scale } from '#core/domain/assessment/scale'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import type { Profile } from '../../family/use-children'
import { fromYears, ownTests, titleOf } from '../../own/tests'
import { Asked } from '../child/asked'

const { choose } = ownVoice

interface ChooseOwnProps {
  readonly childId: string
  readonly profile: Profile
  readonly years: number
  readonly onChoose: (scale: Scale) => void
  /** They want somebody, and no questions. */
  readonly onNeed: () => void
}

/** What there is at this age; what comes later stands there with its age. Nothing can be kept before the consents are there. */
export function ChooseOwn({ childId, profile, years, onChoose, onNeed }: ChooseOwnProps) {
  const now = useNow()
  const isOpen = profile.standing.keep === null
  const later: Readonly<Record<number, string>> = choose.later
  return (
    <Page title='我的话' heading={choose.title} lead={isOpen ? choose.lead : choose.open}>
      {profile.sees === 'self' ? null : <Notice kind='info'>{ownVoice.handOver}</Notice>}
      <Asked child={{ id: childId, nickname: '', removed: false, profile }} profile={profile} now={now} />
      <ListGroup>
        {isOpen
          ? ownTests.map((scale) => {
              const isNow = years >= fromYears(scale.id)
              return (
                <ListRow
                  key={scale.id}
                  id={`own-${scale.id}`}
                  title={titleOf(scale.id)}
                  note={isNow ? undefined : later[fromYears(scale.id)]}
                  onPress={isNow ? () => onChoose(scale) : undefined}
                />
              )
            })
          : null}
        {isOpen ? <ListRow id='own-need' title={choose.need.title} note={choose.need.note} onPress={onNeed} /> : null}
        <ListRow
          id='to-young'
          title={choose.justLook.title}
          note={choose.justLook.note}
          onPress={() => void openPage('/child/pages/young/index')}
        />
      </ListGroup>
    </Page>
  )
}
