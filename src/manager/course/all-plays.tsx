import { Text, View } from '@tarojs/components'
import type { readFigures } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListRow } from '../../components/list-row/list-row'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import styles from './course.module.scss'
import { type Figure, figureText, goalText, playsText, shareText } from './figure-words'
import { populationText } from './population-text'

type Figures = OutputOf<typeof readFigures>
type Place = Figures['places'][number]

interface AllPlaysProps {
  readonly places: readonly Place[]
  readonly lessons: Figures['lessons']
  readonly onSet: (placeId: string) => void
}

/** The whole course at a place, or one lesson of it there. */
interface Row {
  readonly id: string
  readonly place: Place
  /** Null: of the whole course. */
  readonly lesson: string | null
  readonly figure: Figure
}

const rowsOf = (places: readonly Place[], lessons: Figures['lessons']): Row[] =>
  places.flatMap((place) => [
    { id: `plays-${place.id}-all`, place, lesson: null, figure: place.all },
    ...lessons.flatMap(({ id, title }, at) => {
      const figure = place.lessons[at]
      return figure ? [{ id: `plays-${place.id}-${id}`, place, lesson: title, figure }] : []
    }),
  ])

const goalOf = ({ place: { targets }, lesson }: Row) => (lesson === null ? targets.course : targets.lesson)
/** What is meant to be reached, and whether it is. */
const aimText = (row: Row) => (row.place.population ? goalText(row.figure, goalOf(row)) || `${goalOf(row)}%` : '')
const peopleText = ({ population }: Place) =>
  population ? populationText(population) : '还没有填常住人口，只能看次数。'

/** How often a course was played at each place: at a desk in one table, each place with its lessons below it. */
export function AllPlays({ places, lessons, onSet }: AllPlaysProps) {
  const columns: readonly Column<Row>[] = [
    { title: '哪里，哪一节', of: ({ place, lesson }) => lesson ?? `${place.name}，整门课` },
    { title: '播放', of: ({ figure }) => playsText(figure) },
    { title: '占常住人口', as: 'amount', of: ({ figure }) => shareText(figure) },
    { title: '目标', as: 'word', of: aimText },
    { title: '常住人口', of: ({ place, lesson }) => (lesson === null ? peopleText(place) : '') },
    {
      title: '要做的',
      as: 'acts',
      of: ({ place, lesson }) => (lesson === null ? <SetPeople place={place} onSet={onSet} /> : null),
    },
  ]
  return (
    <DeskTable
      title='各个地方的播放'
      columns={columns}
      rows={rowsOf(places, lessons)}
      idOf={({ id }) => id}
      depthOf={({ lesson }) => (lesson === null ? 0 : 1)}
    >
      <View className={styles.places}>
        {places.map((place) => (
          <OnePlace key={place.id} {...{ place, lessons, onSet }} />
        ))}
      </View>
    </DeskTable>
  )
}

function SetPeople({ place: { id, name, population }, onSet }: Pick<OnePlaceProps, 'place' | 'onSet'>) {
  const set = population ? '改人口数' : '填写常住人口'
  return (
    <Button kind='quiet' id={`set-${id}`} label={`${name}：${set}`} onPress={() => onSet(id)}>
      {set}
    </Button>
  )
}

interface OnePlaceProps {
  readonly place: Place
  readonly lessons: Figures['lessons']
  readonly onSet: (placeId: string) => void
}

function OnePlace({ place, lessons, onSet }: OnePlaceProps) {
  const { population, targets } = place
  return (
    <Card id={`place-${place.id}`} title={place.name}>
      <Text className={styles.note}>{peopleText(place)}</Text>
      <View>
        {lessons.map(({ id, title }, at) => {
          const figure = place.lessons[at]
          return figure ? (
            <ListRow
              key={id}
              id={`plays-${place.id}-${id}`}
              title={title}
              note={figureText(figure, population ? targets.lesson : null)}
            />
          ) : null
        })}
        <ListRow
          id={`plays-${place.id}-all`}
          title='整门课'
          note={figureText(place.all, population ? targets.course : null)}
        />
      </View>
      <SetPeople place={place} onSet={onSet} />
      {population ? (
        <Text className={styles.note}>{`目标：每一节 ${targets.lesson}%，整门课 ${targets.course}%。`}</Text>
      ) : null}
    </Card>
  )
}
