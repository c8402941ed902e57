import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { atOnce } from '#core/content/at-once'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Bullets } from '../../../components/bullets/bullets'
import { Button } from '../../../components/button/button'
import { Paragraph } from '../../../components/callable/paragraph'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { tell } from '../../../device/tell'
import { goBack, openPage, replacePage } from '../../../navigation/door'
import { AboutScale } from '../../../resident/self-test/about-scale'
import { fullDateText } from '../../../wording/dates'
import { betweenText } from '../../check/age-words'
import { bookForChild } from '../../check/book-for-child'
import styles from '../../check/check.module.scss'
import { type Found, forgetDraft, foundDraft } from '../../check/draft'
import { KeepCard } from '../../check/keep-card'
import { ParentFirst } from '../../check/parent-first'
import { answeredOn } from '../../check/parts'
import { type Told, toldBy, whatOneMeans } from '../../check/result-words'
import { ThisWeek } from '../../check/this-week'
import { WhereToGo } from '../../check/where-to-go'
import '../../refusals'

function CheckResultPage() {
  const [found] = useState<Found | null>(foundDraft)
  const told = found && found.draft.completedAt !== null ? toldBy(found.scale, found.draft) : null
  if (!found || !told) {
    return (
      <Page title='孩子'>
        <Notice
          kind='empty'
          id='no-check'
          action={
            <Button id='to-check' onPress={() => void replacePage('/child/pages/check/index')}>
              为孩子看看
            </Button>
          }
        >
          这里没有可以看的结果了。结果只在手机上留一小时。
        </Notice>
      </Page>
    )
  }
  return <Result found={found} told={told} />
}

/** Worked out on this phone: it is there without a network, and nothing has been sent. */
function Result({ found: { scale, draft }, told }: { readonly found: Found; readonly told: Told }) {
  const { outcome, signs, needsSupport, sendsOn } = told
  const between = betweenText(scale, draft.ageInMonths)
  const completedOn = dateOf(draft.completedAt ?? draft.savedAt)

  function wipe() {
    forgetDraft()
    tell('已经清掉')
    void goBack('/pages/assess/index')
  }
  return (
    <Page title='孩子' heading='这次看到的'>
      {needsSupport ? <ParentFirst /> : null}
      <Card id='check-outcome' title={outcome.headline}>
        {signs.length > 0 ? (
          <View className={styles.signs}>
            {signs.map(({ id, stem, answer }) => (
              <View key={id} className={styles.sign}>
                <Text>{stem}</Text>
                {sendsOn ? <Text className={styles.note}>{`你答的是：${answer}`}</Text> : null}
              </View>
            ))}
          </View>
        ) : null}
        <Paragraph id='check-meaning'>{outcome.meaning}</Paragraph>
        <Text className={styles.note}>{answeredOn(scale, draft, fullDateText(completedOn))}</Text>
        {between ? <Text className={styles.note}>{between}</Text> : null}
      </Card>
      {sendsOn && scale.scores.length === 0 ? (
        <Card id='what-one-means' title='「一条阳性」是什么意思'>
          <Paragraph>{whatOneMeans}</Paragraph>
        </Card>
      ) : null}
      {sendsOn ? <WhereToGo /> : null}
      <ThisWeek ageInMonths={draft.ageInMonths} signs={signs} />
      <Card id='at-once' title='这些情况不要等' tone='warm'>
        <Bullets items={atOnce} />
      </Card>
      {sendsOn ? (
        <Button id='take-along' onPress={() => void openPage('/child/pages/take-along/index')}>
          做一页带去给医生看
        </Button>
      ) : null}
      <Button kind={sendsOn ? 'secondary' : 'primary'} id='book-for-child' onPress={() => bookForChild(draft.childId)}>
        {outcome.nextStep === 'talk' ? '约人聊聊' : '为孩子约人聊聊'}
      </Button>
      {process.env.XINLIN_H5 !== 'public' && draft.childId !== null && scale.parameters.includes('age') ? (
        <KeepCard scale={scale} draft={draft} childId={draft.childId} />
      ) : null}
      <AboutScale scale={scale} />
      <Text id='check-where'>
        {process.env.TARO_ENV === 'h5'
          ? '回答只在这个浏览器窗口里，没有发出去。一小时以后自动清掉。'
          : '回答只在这台手机上，没有发出去。一小时以后自动清掉。'}
      </Text>
      <Button kind='quiet' id='wipe-check' icon='trash-2' onPress={wipe}>
        看完了，清掉回答
      </Button>
    </Page>
  )
}

export default asPage(CheckResultPage)
