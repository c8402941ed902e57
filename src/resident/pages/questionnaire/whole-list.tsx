import { Text, View } from '@tarojs/components'
import type { Item } from '#core/domain/assessment/scale'
import { aria } from '../../../components/element/aria'
import { Heading } from '../../../components/element/region'
import { askedItems, type Walk } from '../../self-test/walk'
import { AnswerWays } from './answer-ways'
import styles from './whole-list.module.scss'

interface WholeListProps {
  readonly walk: Walk
  /** What is open has been looked for, and is marked. */
  readonly marksOpen: boolean
  readonly onChoose: (value: number, item: Item) => void
}

export const placeId = (item: Pick<Item, 'id'>): string => `question-${item.id}`

/** All questions on one page, for a window as wide as a desk's. What follows only from an answer comes with it. */
export function WholeList({ walk, marksOpen, onChoose }: WholeListProps) {
  const { scale, responses } = walk
  return (
    <View id='whole-list' className={styles.list}>
      {askedItems(walk).map((item, at, asked) => {
        const group = scale.groups?.find(({ id }) => id === item.group)
        const begins = group && group.id !== asked[at - 1]?.group
        const open = marksOpen && responses[item.id] === undefined && item.optional !== true
        return (
          <View key={item.id}>
            {begins ? <Heading level={2}>{group.title}</Heading> : null}
            <View
              className={`${styles.item} ${open ? styles.open : ''}`}
              {...aria({ role: 'group', label: item.stem })}
            >
              <View>
                <Heading level={begins ? 3 : 2} id={placeId(item)} className={styles.stem}>
                  {`${at + 1}. ${item.stem}`}
                </Heading>
                {open ? <Text className={styles.mark}>这一题还没选</Text> : null}
                {item.optional ? <Text className={styles.note}>可以不答</Text> : null}
              </View>
              <AnswerWays
                inline
                scale={scale}
                item={item}
                value={responses[item.id]}
                prefix={`answer-${item.id}`}
                onAnswer={(value) => onChoose(value, item)}
              />
            </View>
          </View>
        )
      })}
    </View>
  )
}
