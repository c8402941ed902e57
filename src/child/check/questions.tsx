import { Text, View } from '@tarojs/components'
import { besideQuestions } from '#core/content/beside-questions'
import { optionsOf } from '#core/domain/assessment/range'
import type { Scale } from '#core/domain/assessment/scale'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { aria } from '../../components/element/aria'
import { Heading } from '../../components/element/region'
import { Page } from '../../components/page/page'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import {
  canFinish,
  canGoOn,
  acknowledge as cardRead,
  crisisShows,
  endsHere,
  isFirst,
  isLast,
  itemOf,
  placeOf,
  type Walk,
} from '../../resident/self-test/walk'
import styles from './check.module.scss'
import { type Draft, draftIsHeld } from './draft'
import { ParentFirst } from './parent-first'
import { partOf, plainPart } from './parts'
import { useCheck } from './use-check'

interface QuestionsProps {
  readonly scale: Scale
  readonly draft: Draft
  readonly onPause: () => void
  readonly onWipe: () => void
  readonly onResult: () => void
}

/** One question a screen; a tap goes on by itself, and back is always there. */
export function Questions({ scale, draft, onPause, onWipe, onResult }: QuestionsProps) {
  const { walk, choose, goBack, goOn, acknowledge, finish } = useCheck(scale, draft)
  const seeResult = (read = false) => {
    if (finish({ cardRead: read })) onResult()
  }
  if (crisisShows(walk)) {
    const ends = endsHere(walk) && canFinish(cardRead(walk))
    const ways = {
      onContinue: ends ? () => seeResult(true) : acknowledge,
      onReview: ends ? acknowledge : null,
      onLeave: onPause,
      onWipe,
      leaveText: keptText(true),
    }
    return (
      <Page title='孩子' headed help={false}>
        <ParentFirst level={1} ways={ways} />
      </Page>
    )
  }
  const { number, of } = placeOf(walk)
  const footer = (
    <View className={styles.steps}>
      <View>
        <Button kind='secondary' id='previous-question' disabled={isFirst(walk)} onPress={goBack}>
          上一题
        </Button>
      </View>
      <View>
        {isLast(walk) ? (
          <Button id='see-result' disabled={!canFinish(walk)} onPress={() => seeResult()}>
            看结果
          </Button>
        ) : (
          <Button kind='secondary' id='next-question' disabled={!canGoOn(walk)} onPress={goOn}>
            下一题
          </Button>
        )}
      </View>
    </View>
  )
  return (
    <Page title='孩子' headed footer={footer}>
      <ProgressBar value={number} max={of} label={`第 ${number} / ${of} 题`} />
      <Question walk={walk} onChoose={choose} />
      <View className={styles.leaving}>
        <Text className={styles.note}>{keptText(Object.keys(walk.responses).length > 0)}</Text>
        <View className={styles.ways}>
          <View className={styles.way}>
            <Button kind='quiet' id='pause-check' onPress={onPause}>
              先停一下
            </Button>
          </View>
          <View className={styles.way}>
            <Button kind='quiet' id='wipe-check' onPress={onWipe}>
              不做了，清掉回答
            </Button>
          </View>
        </View>
      </View>
    </Page>
  )
}

const readAloud = process.env.TARO_ENV === 'weapp' ? aria({ live: 'polite' }) : {}

function Question({ walk, onChoose }: { readonly walk: Walk; readonly onChoose: (value: number) => void }) {
  const { scale, responses } = walk
  const item = itemOf(walk)
  const part = plainPart(partOf(scale, item))
  const beside = besideQuestions[item.id]
  const { days, words } = scale.timeFrame
  const lead = days === null ? '想想孩子现在的样子，选更像的那一个。' : `说的是${words}，选更像的那一个。`
  return (
    <View className={styles.question}>
      <View className={styles.asked} {...readAloud}>
        <View className={styles.note}>{part === null ? lead : `${part}。${lead}`}</View>
        <Heading level={1} id='question-text' className={styles.stem}>
          {item.stem}
        </Heading>
        {item.help ? <View className={styles.note}>{item.help}</View> : null}
        {beside ? <View className={styles.note}>{beside}</View> : null}
      </View>
      <ChoiceGroup label={item.stem}>
        {optionsOf(scale, item).map(({ value, label }) => (
          <Choice
            key={`${item.id} ${value}`}
            id={`answer-${value}`}
            label={label}
            chosen={responses[item.id] === value}
            onChoose={() => onChoose(value)}
          />
        ))}
      </ChoiceGroup>
    </View>
  )
}

function keptText(answered: boolean): string {
  if (answered && draftIsHeld()) return '这台手机没能保存回答，也没有发出去。关掉以后要从头再答。'
  if (process.env.TARO_ENV === 'h5') return '回答只在这个浏览器窗口里，没有发出去，关掉窗口就没有了。'
  return '回答只存在这台手机上，没有发出去。先停下的话留七天。别人也用这台手机，就清掉再走。'
}
