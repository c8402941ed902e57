import { Text, View } from '@tarojs/components'
import { atOnce } from '#core/content/at-once'
import { isBrought } from '#core/domain/assessment/edition'
import type { Scale } from '#core/domain/assessment/scale'
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
import { BroughtParts } from '../../check/brought-parts'
import styles from '../../check/check.module.scss'
import { type Found, forgetDraft } from '../../check/draft'
import { KeepCard } from '../../check/keep-card'
import { OwnDraftFirst } from '../../check/own-draft-first'
import { ParentFirst } from '../../check/parent-first'
import { answeredOn } from '../../check/parts'
import { type Told, toldBy, whatOneMeans } from '../../check/result-words'
import { ThisWeek } from '../../check/this-week'
import { WhereToGo } from '../../check/where-to-go'
import '../../refusals'

/** The notice that brought the form has the name of an illness in its own. */
const beforehandOf: Readonly<Record<string, string>> = {
  'warning-signs': '下面那份通知，名字里写着一种病。所有孩子都用这张表，不是说你的孩子有。',
}

const CheckResultPage = () => <OwnDraftFirst>{(found) => <CheckResult found={found} />}</OwnDraftFirst>

function CheckResult({ found }: { readonly found: Found | null }) {
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

/** Full months until which the issuer's second look is where it sends on to. */
const OFFICIAL_END = 84

/** How it went for whoever cares is nobody's record; what was seen of the child is. */
const isKept = ({ parameters, version }: Scale) => parameters.includes('age') || isBrought(version)

/** Worked out on this phone: it is there without a network, and nothing has been sent. */
function Result({ found: { scale, draft }, told }: { readonly found: Found; readonly told: Told }) {
  const { outcome, signs, needsSupport, sendsOn } = told
  const between = betweenText(scale, draft.ageInMonths, { next: !sendsOn })
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
                <Text className={styles.note}>{`你答的是：${answer}`}</Text>
              </View>
            ))}
          </View>
        ) : null}
        <Paragraph id='check-meaning'>{outcome.meaning}</Paragraph>
        <Text className={styles.note}>{answeredOn(scale, draft, fullDateText(completedOn))}</Text>
        {between ? <Text className={styles.note}>{between}</Text> : null}
      </Card>
      {isBrought(scale.version) ? <BroughtParts scale={scale} draft={draft} /> : null}
      {sendsOn && scale.scores.length === 0 ? (
        <Card id='what-one-means' title='有一条是这样，是什么意思'>
          <Paragraph>{whatOneMeans}</Paragraph>
        </Card>
      ) : null}
      <Card id='at-once' title='这些情况不要等' tone='warm'>
        <Bullets items={atOnce} />
      </Card>
      {sendsOn && isBrought(scale.version) && draft.ageInMonths < OFFICIAL_END ? <WhereToGo /> : null}
      {sendsOn && !isBrought(scale.version) ? (
        <>
          <WhereToGo />
          <Text id='save-soon'>去医院要用的那一页，请现在就做好存成图片。过一小时，这里的回答就清掉了。</Text>
          <Button id='take-along' onPress={() => void openPage('/child/pages/take-along/index')}>
            做一页带去给医生看
          </Button>
        </>
      ) : null}
      <ThisWeek scaleId={scale.id} ageInMonths={draft.ageInMonths} signs={signs} />
      {outcome.nextStep === 'read' ? (
        <Button id='seen-all' onPress={() => void goBack('/pages/assess/index')}>
          看完了
        </Button>
      ) : null}
      {sendsOn ? <Text>心里不踏实，也可以找人聊聊。聊聊不代替去医院。</Text> : null}
      <Button
        kind={outcome.nextStep === 'talk' ? 'primary' : outcome.nextStep === 'read' ? 'quiet' : 'secondary'}
        id='book-for-child'
        onPress={() => bookForChild(draft.childId)}
      >
        约人聊聊
      </Button>
      {process.env.XINLIN_H5 !== 'public' && draft.childId !== null && isKept(scale) ? (
        <KeepCard scale={scale} draft={draft} childId={draft.childId} />
      ) : null}
      <AboutScale scale={scale} beforehand={beforehandOf[scale.id]} />
      <Text id='check-where'>
        {process.env.TARO_ENV === 'h5'
          ? '回答只在这个浏览器窗口里，没有发出去。一小时以后自动清掉。'
          : '回答只在这台手机上，没有发出去。一小时以后自动清掉。'}
      </Text>
      <Button kind='quiet' id='wipe-check' icon='trash-2' onPress={wipe}>
        清掉回答
      </Button>
    </Page>
  )
}

export default asPage(CheckResultPage)
