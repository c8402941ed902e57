import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { heardVoice } from '#core/content/heard-voice'
import { ownVoice } from '#core/content/own-voice'
import { listResults } from '#core/contracts/children'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Page } from '../../../components/page/page'
import { useRestAfter } from '../../../navigation/use-rest'
import { childIn, useChildren } from '../../family/use-children'
import { CareCard } from '../../own/care-card'
import { SayForm } from './say-form'
import { SideBySide } from './side-by-side'
import '../../refusals'

/** The same six things said by both, as two views: no sum, and nobody is right. */
function VoicesPage() {
  const { child = '' } = useRouter().params
  const [saying, setSaying] = useState(false)
  useRestAfter(saying ? 'saying' : 'side by side')
  const children = useChildren()
  const asked = useReading(listResults, { childId: child })
  const profile = children.state === 'ready' ? (childIn(children.value, child)?.profile ?? null) : null
  const isSelf = profile?.sees === 'self'
  const words = heardVoice.voices
  if (saying) return <SayForm childId={child} onDone={() => setSaying(false)} />
  const whole = children.state === 'ready' ? asked : children
  return (
    <Page title='孩子' heading={words.title} lead={isSelf ? ownVoice.voices.lines.join('') : words.lead}>
      <CareCard childId={child} care={profile?.care ?? null} />
      <Answer asked={whole}>
        {(value) =>
          'results' in value ? (
            <SideBySide childId={child} isSelf={isSelf} results={value.results} onSay={() => setSaying(true)} />
          ) : null
        }
      </Answer>
    </Page>
  )
}

export default asPage(VoicesPage)
