import { Text, View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { cardWith } from '#core/content/guidance/cards-for'
import { readingMinutes } from '#core/domain/reading/guidance-card'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { openHelp, openPage } from '../../../navigation/door'
import { InIssue } from '../../../periodical/in-issue'
import { PassOn } from '../../../sharing/pass-on'
import { neutralTitle } from '../../../sharing/passage'
import { CardParts } from '../../guidance/card-parts'
import styles from '../../guidance/guidance.module.scss'
import { Provenance, ReviewState } from '../../guidance/provenance'
import { openGuidance, wantedMonths } from '../../guidance/wanted'
import { agesText } from '../../guidance/words'
import '../../refusals'

/** WeChat would show the upper half of the page. */
const NEUTRAL_PICTURE = '/assets/tab-read-chosen.png'

function CardPage() {
  const { id = '' } = useRouter().params
  const card = cardWith(id)
  // What a friend sees in a chat names no worry of anybody's child.
  const passage = {
    title: neutralTitle,
    path: '/child/pages/card/index',
    query: card ? `id=${encodeURIComponent(card.id)}` : '',
  }
  useShareAppMessage(() => ({
    title: passage.title,
    path: passage.query ? `${passage.path}?${passage.query}` : passage.path,
    imageUrl: NEUTRAL_PICTURE,
  }))
  if (!card) {
    return (
      <Page title='养育'>
        <Notice kind='empty' id='no-card'>
          没有找到这一张，可能换了地方。别的都还在。
        </Notice>
        <Button kind='secondary' id='other-cards' onPress={() => void openGuidance(wantedMonths())}>
          看看别的
        </Button>
      </Page>
    )
  }
  return (
    <Page title='养育' heading={card.title} lead={`${agesText(card.months)} · 大约 ${readingMinutes(card)} 分钟`}>
      <ReviewState review={card.review} />
      <CardParts parts={card.parts} urgent={card.urgent} />
      <View className={styles.ways}>
        <Text className={styles.label}>想找个人一起理一理，可以约社区的咨询师，免费。</Text>
        <Button
          kind='secondary'
          id='card-booking'
          icon='calendar-check'
          onPress={() => void openPage('/pages/booking/index')}
        >
          约一位咨询师
        </Button>
        <Button kind='quiet' id='card-help' icon='life-buoy' onPress={() => void openHelp()}>
          现在就想找人说
        </Button>
      </View>
      <InIssue kind='card' id={card.id} />
      <Provenance {...card} />
      <PassOn passage={passage}>转给一起带孩子的人</PassOn>
    </Page>
  )
}

export default asPage(CardPage)
