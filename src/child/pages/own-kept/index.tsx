import { useRouter } from '@tarojs/taro'
import { heardVoice } from '#core/content/heard-voice'
import { ownVoice } from '#core/content/own-voice'
import { listResults } from '#core/contracts/children'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import { childIn, useChildren } from '../../family/use-children'
import { CareCard } from '../../own/care-card'
import { MineRow } from './mine-row'
import { ShownRow } from './shown-row'
import '../../refusals'

/** What a young person has answered: by themselves with what they show of it; by a guardian what they are shown. */
function OwnKeptPage() {
  const { child = '' } = useRouter().params
  const children = useChildren()
  const asked = useReading(listResults, { childId: child })
  const profile = children.state === 'ready' ? (childIn(children.value, child)?.profile ?? null) : null
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
                .map((result) =>
                  isSelf ? <MineRow key={result.id} result={result} /> : <ShownRow key={result.id} result={result} />,
                )}
              {value.next === null ? null : <Notice kind='info'>只排了最近二十次。</Notice>}
            </>
          ) : null
        }
      </Answer>
    </Page>
  )
}

export default asPage(OwnKeptPage)
