import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { openKit } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Page } from '../../../components/page/page'
import { openHelp, openPage } from '../../../navigation/door'
import { PieceRows } from '../../piece-rows'
import { Provenance, Reviewed } from '../../provenance'
import '../../refusals'

/** What to read, what to do, whom to ask; and the way to the sheet of paper. */
function KitPage() {
  const { id = '' } = useRouter().params
  const asked = useReading(openKit, { kitId: id })
  const head = asked.state === 'ready' ? asked.value.kit : null
  return (
    <Page title='读一读' heading={head?.title} lead={head?.summary}>
      <Answer asked={asked} rows={6}>
        {(answer) => <Whole answer={answer} />}
      </Answer>
      {asked.state === 'failed' ? (
        <Button kind='quiet' id='other-kits' onPress={() => void openPage('/leaflets/pages/kits/index')}>
          看看别的几包
        </Button>
      ) : null}
    </Page>
  )
}

function Whole({ answer: { kit, read, practise } }: { answer: OutputOf<typeof openKit> }) {
  return (
    <>
      <Reviewed {...kit} />
      <Paragraph>{kit.lead}</Paragraph>
      <Button
        kind='secondary'
        id='to-sheet'
        onPress={() => void openPage('/leaflets/pages/sheet/index', { id: kit.id })}
      >
        印成一张纸
      </Button>
      <Card id='kit-urgent' tone='warm' title='什么时候不要等'>
        <Paragraph>{kit.urgent}</Paragraph>
        <Button kind='secondary' id='kit-help' icon='life-buoy' onPress={() => void openHelp()}>
          看看可以找谁
        </Button>
      </Card>
      {read.length > 0 ? (
        <PieceRows title='读什么' pieces={read} />
      ) : (
        <Text id='nothing-to-read'>要读的几篇正在重新核对，先不放出来。</Text>
      )}
      <Card id='kit-week' title='这个礼拜做什么'>
        <Bullets items={kit.week} />
      </Card>
      {practise.length > 0 ? <PieceRows title='跟着做的小练习' pieces={practise} /> : null}
      <Card id='kit-ask' title='问谁'>
        <Bullets items={kit.ask.map(({ who, about }) => `${who}：${about}`)} />
      </Card>
      <Provenance {...kit} />
    </>
  )
}

export default asPage(KitPage)
