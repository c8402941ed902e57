import { Text, View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { helpPage } from '#core/content/crisis'
import { hotlineWords } from '#core/content/hotlines'
import { quietHelp } from '#core/content/quiet'
import { linesElsewhere, orderHotlines } from '#core/domain/hotlines/order'
import { asPage } from '../../boundary/as-page'
import { Bullets } from '../../components/bullets/bullets'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { HotlineSources } from '../../components/hotline-list/hotline-sources'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { useStep } from '../../counting/steps'
import { useNow } from '../../device/use-now'
import { useLines } from '../../lines/use-lines'
import { openPage } from '../../navigation/door'
import { fullDateText } from '../../wording/dates'
import { Elsewhere } from './elsewhere'
import styles from './help.module.scss'
import { Quiet } from './quiet'

const sources = [...helpPage.sources, ...quietHelp.sources]

/** Needs no network: all of it lies in the main package. Whether a line was closed or added is asked beside it. */
function HelpPage() {
  // Passed on by a friend's button it says what the person chose to say; who receives it needs what stands here.
  useShareAppMessage(({ target }) => ({
    title: wordsOf(target) ?? '求助电话，和可以怎么做',
    path: '/pages/help/index',
  }))
  useStep('help-opened')
  const now = useNow()
  const known = useLines()
  const lines = orderHotlines(known.lines, now, known.viewer)
  const elsewhere = linesElsewhere(known.lines, now, known.viewer)
  return (
    <Page title='求助' heading='现在就可以打电话' lead={helpPage.lead} help={false}>
      <Text id='help-review' className={styles.review}>
        {helpPage.reviewed
          ? `${fullDateText(helpPage.reviewed.on)} 由${helpPage.reviewed.by}审阅`
          : helpPage.notReviewed}
      </Text>
      <View className={styles.quick}>
        <Button kind='secondary' id='to-quiet' icon='message-circle' onPress={showQuiet}>
          不方便说话
        </Button>
        <Button kind='secondary' id='to-calm' icon='wind' onPress={() => void openPage('/pages/calm/index')}>
          先缓一缓
        </Button>
      </View>
      <HotlineList entries={lines} detailed />
      {lines.some(({ mayRingOut }) => mayRingOut) ? <Paragraph>{hotlineWords.ifNobodyAnswers}</Paragraph> : null}
      <Elsewhere entries={elsewhere} />
      <Quiet />
      <ListGroup>
        <ListRow
          id='to-exercises'
          title='做一做'
          note='八个小练习，没有网也能做'
          onPress={() => void openPage('/calming/pages/exercises/index')}
        />
        {process.env.XINLIN_H5 === 'public' ? null : (
          <ListRow
            id='call-me'
            title='请人打给我'
            note='不急的事。要等，常常到第二天；急的事、有危险，打上面的电话'
            onPress={() => void openPage('/resident/pages/call-back/index')}
          />
        )}
      </ListGroup>
      {helpPage.sections.map(({ id, title, lead, items }) => (
        <Card key={id} id={`help-${id}`} title={title}>
          {lead ? <Paragraph>{lead}</Paragraph> : null}
          <Bullets items={items} />
        </Card>
      ))}
      <View id='help-sources' className={styles.sources}>
        <Heading level={3}>电话号码的来源</Heading>
        <HotlineSources entries={lines} words={hotlineWords} />
        <Heading level={3}>参考资料</Heading>
        {sources.map(({ title, publisher }) => (
          <Text key={title}>{`${publisher}：${title}`}</Text>
        ))}
      </View>
    </Page>
  )
}

/** What the button that was pressed carries; null for WeChat's own menu. */
function wordsOf(target: unknown): string | null {
  const { words } = (target as { dataset?: { words?: unknown } } | undefined)?.dataset ?? {}
  return typeof words === 'string' ? words : null
}

/** Down to that part, and on the web the focus with it. */
function showQuiet(): void {
  if (process.env.TARO_ENV === 'h5') {
    const part = document.getElementById('help-quiet')
    part?.setAttribute('tabindex', '-1')
    part?.focus()
    part?.scrollIntoView()
  } else {
    void Taro.pageScrollTo({ selector: '#help-quiet', duration: 0 })
  }
}

export default asPage(HelpPage)
