import { Text, View } from '@tarojs/components'
import { helpPage } from '#core/content/crisis'
import { hotlines, hotlineWords } from '#core/content/hotlines'
import { orderHotlines } from '#core/domain/risk/order'
import { asPage } from '../../boundary/as-page'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { HotlineList } from '../../components/hotline-list/hotline-list'
import { HotlineSources } from '../../components/hotline-list/hotline-sources'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { dial } from '../../device/phone'
import { useNow } from '../../device/use-now'
import { fullDateText } from '../../wording/dates'
import styles from './help.module.scss'

/** Needs no network and asks nobody: all of it lies in the main package. */
function HelpPage() {
  const now = useNow()
  const lines = orderHotlines(hotlines, now)
  return (
    <Page title='求助' heading='现在就可以打电话' lead={helpPage.lead} help={false}>
      <HotlineList entries={lines} onDial={dial} detailed />
      {helpPage.sections.map(({ id, title, lead, items }) => (
        <Card key={id} id={`help-${id}`} title={title}>
          {lead ? <Text>{lead}</Text> : null}
          <View className={styles.items}>
            {items.map((text) => (
              <Text key={text} className={styles.item}>
                {text}
              </Text>
            ))}
          </View>
        </Card>
      ))}
      <Notice kind='info' id='help-review'>
        {helpPage.reviewed
          ? `${fullDateText(helpPage.reviewed.on)} 由${helpPage.reviewed.by}审阅`
          : helpPage.notReviewed}
      </Notice>
      <View className={styles.sources}>
        <Heading level={3}>电话号码的来源</Heading>
        <HotlineSources entries={lines} words={hotlineWords} />
        <Heading level={3}>参考资料</Heading>
        {helpPage.sources.map(({ title, publisher }) => (
          <Text key={title}>{`${publisher}：${title}`}</Text>
        ))}
      </View>
    </Page>
  )
}

export default asPage(HelpPage)
