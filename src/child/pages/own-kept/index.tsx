import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { heardVoice } from '#core/content/heard-voice'
import { ownVoice } from '#core/content/own-voice'
import { listResults } from '#core/contracts/children'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { fullDateText } from '../../../wording/dates'
import { childIn, useChildren } from '../../family/use-children'
import { CareCard } from '../../own/care-card'
import { ChildShareState } from '../../sharing/child-share-state'
import { ShareChildSheet } from '../../sharing/share-child-sheet'
import { offeredOn } from '../../sharing/shown'
import { MineRow } from './mine-row'
import { ShownRow } from './shown-row'
import '../../refusals'

/** What a young person has answered: by themselves with what they show of it; by a guardian what they are shown. */
function OwnKeptPage() {
  const { child = '' } = useRouter().params
  const children = useChildren()
  const asked = useReading(listResults, { childId: child })
  const now = useNow()
  const [sharing, setSharing] = useState<string | null>(null)
  useRestAfter(sharing ? 'sheet' : 'page')
  const profile = children.state === 'ready' ? (childIn(children.value, child)?.profile ?? null) : null
  const offered = profile ? offeredOn(profile, 'child', now) : null
  const isSelf = profile?.sees === 'self'
  const words = isSelf ? ownVoice.kept : heardVoice.kept
  const whole = children.state === 'ready' ? asked : children
  const empty = (
    <Notice
      kind='empty'
      id='none-kept'
      action={
        <Button kind='secondary' id='to-own' onPress={() => void openPage('/child/pages/own/index', { child })}>
          {isSelf ? ownVoice.choose.title : heardVoice.kept.asks}
        </Button>
      }
    >
      {words.none}
    </Notice>
  )
  return (
    <Page title='我的话' heading={words.title} lead={isSelf ? undefined : heardVoice.kept.lead}>
      <CareCard childId={child} care={profile?.care ?? null} />
      <Answer
        asked={whole}
        isEmpty={(value) => !('results' in value) || value.results.every(({ voice }) => voice !== 'child')}
        empty={empty}
      >
        {(value) =>
          'results' in value ? (
            <>
              {value.results
                .filter(({ voice }) => voice === 'child')
                .map((result) => {
                  const Row = isSelf ? MineRow : ShownRow
                  return (
                    <Row key={result.id} result={result}>
                      {offered && result.sight !== 'care' ? (
                        <ChildShareState
                          {...{ resultId: result.id, share: result.share, now, offered }}
                          which={`${fullDateText(dateOf(result.completedAt))} 的`}
                          onShare={() => setSharing(result.id)}
                        />
                      ) : null}
                    </Row>
                  )
                })}
              {value.next === null ? null : <Notice kind='info'>只排了最近二十次。</Notice>}
            </>
          ) : null
        }
      </Answer>
      {sharing === null || !offered ? null : (
        <ShareChildSheet
          {...{ resultId: sharing, childId: child, isSelf: offered.isSelf }}
          voice='child'
          onClose={() => setSharing(null)}
        />
      )}
    </Page>
  )
}

export default asPage(OwnKeptPage)
