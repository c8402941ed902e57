import { Text, View } from '@tarojs/components'
import { calm } from '#core/content/calm'
import { asPage } from '../../boundary/as-page'
import { Bullets } from '../../components/bullets/bullets'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Heading } from '../../components/element/region'
import { Page } from '../../components/page/page'
import { fullDateText } from '../../wording/dates'
import { Breathing } from './breathing'
import styles from './calm.module.scss'

/** Until the worst minute has passed. Needs no network: all of it lies in the main package. */
function CalmPage() {
  const { grounding, after, reviewed, notReviewed, sources } = calm
  return (
    <Page title={calm.title} lead={calm.lead}>
      <Text id='calm-review' className={styles.note}>
        {reviewed ? `${fullDateText(reviewed.on)} 由${reviewed.by}审阅` : notReviewed}
      </Text>
      <Breathing />
      <Card id='grounding' title={grounding.title}>
        <Paragraph>{grounding.text}</Paragraph>
        <Bullets items={grounding.steps} />
        <Paragraph>{grounding.ending}</Paragraph>
      </Card>
      <Card tone='warm' title={after.title}>
        <Paragraph>{after.text}</Paragraph>
      </Card>
      <View className={styles.sources}>
        <Heading level={3}>参考资料</Heading>
        {sources.map(({ title, publisher }) => (
          <Text key={title}>{`${publisher}：${title}`}</Text>
        ))}
      </View>
    </Page>
  )
}

export default asPage(CalmPage)
