import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listResults } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
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
import { growthOf, type Kept } from '../../check/growth'
import { GrowthLine } from '../../check/growth-line'
import { childIn, useChildren } from '../../family/use-children'
import { ChildShareState } from '../../sharing/child-share-state'
import { ShareChildSheet } from '../../sharing/share-child-sheet'
import { offeredOn } from '../../sharing/shown'
import '../../refusals'

type Results = OutputOf<typeof listResults>['results']

/** What guardians answered, with its answers: an outline says nothing of which signs. */
function keptOf(results: Results): Kept[] {
  return results.flatMap(({ id, voice, completedAt, found }): Kept[] => {
    if (voice !== 'guardian' || !found || found.responses === null) return []
    const { scaleId, scaleVersion, responses, parameters = {}, score, words } = found
    return [{ id, scaleId, scaleVersion, responses, parameters, bandId: score.bandId, completedAt, words }]
  })
}

function GrowthPage() {
  const { child = '' } = useRouter().params
  const children = useChildren()
  const asked = useReading(listResults, { childId: child })
  const profile = children.state === 'ready' ? childIn(children.value, child)?.profile : null
  const now = useNow()
  const [sharing, setSharing] = useState<string | null>(null)
  const offered = profile ? offeredOn(profile, 'guardian', now) : null
  useRestAfter(sharing ? 'sheet' : 'page')
  const look = () => void openPage('/child/pages/check/index', { child })
  const empty = (
    <Notice
      kind='empty'
      id='no-growth'
      action={
        <Button id='look-now' onPress={look}>
          为孩子看看
        </Button>
      }
    >
      这里还没有存过的。看过一次、选了存下来，就会按时间排在这里。
    </Notice>
  )
  return (
    <Page title='孩子' heading='一路的变化' lead='每次看到了什么，后来又会了什么。'>
      <Answer asked={asked} isEmpty={({ results }) => growthOf(keptOf(results)).length === 0} empty={empty}>
        {({ results, next }) => (
          <>
            {next === null ? null : <Notice kind='info'>只排了最近二十次。</Notice>}
            <GrowthLine
              points={growthOf(keptOf(results))}
              below={({ id, at }) =>
                offered ? (
                  <ChildShareState
                    resultId={id}
                    share={results.find((one) => one.id === id)?.share ?? null}
                    which={`${fullDateText(dateOf(at))} 的`}
                    {...{ now, offered }}
                    onShare={() => setSharing(id)}
                  />
                ) : null
              }
            />
            <Button kind='secondary' id='look-now' onPress={look}>
              再看一次
            </Button>
          </>
        )}
      </Answer>
      {sharing === null || !offered ? null : (
        <ShareChildSheet
          {...{ resultId: sharing, childId: child, isSelf: offered.isSelf }}
          voice={offered.isSelf ? 'child' : 'guardian'}
          onClose={() => setSharing(null)}
        />
      )}
    </Page>
  )
}

export default asPage(GrowthPage)
