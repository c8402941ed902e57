import { useRouter } from '@tarojs/taro'
import { asPage } from '../../../boundary/as-page'
import { HowScreen } from './how-screen'
import { TopicScreen } from './topic-screen'
import { WhoScreen } from './who-screen'
import { WhomScreen } from './whom-screen'
import '../../refusals'

/** From what somebody wants to talk about to whom; each question a page of its own, so that the way back is one too. */
function FindPage() {
  const { step, move, whom } = useRouter().params
  if (step === 'whom') return <WhomScreen />
  if (step === 'how') return <HowScreen />
  if (step === 'who') return <WhoScreen moving={move ?? null} chosen={whom !== undefined} />
  return <TopicScreen />
}

export default asPage(FindPage)
