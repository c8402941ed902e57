import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readFigures } from '#core/contracts/courses'
import type { OutputOf } from '#core/contracts/operation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListRow } from '../../../components/list-row/list-row'
import { openPage } from '../../../navigation/door'
import styles from '../../course/course.module.scss'
import { figureText } from '../../course/figure-words'
import { ForManagers } from '../../course/for-managers'
import { PopulationSheet } from '../../course/population-sheet'
import { populationText } from '../../course/population-text'
import '../../refusals'

type Figures = OutputOf<typeof readFigures>
type Place = Figures['places'][number]

/** How often a course was played, place by place. */
function PlaysPage() {
  const { id = '' } = useRouter().params
  const asked = useReading(readFigures, { courseId: id })
  const [setting, setSetting] = useState<string | null>(null)
  const heading = asked.state === 'ready' ? asked.value.title : '播放数'
  return (
    <ForManagers asked={asked} heading={heading} lead='数字只说整十，每周一更新；不到 10 次的不显示，免得认出是谁。'>
      {({ places, lessons, nowhere }) => {
        const chosen = places.find((place) => place.id === setting)
        return (
          <>
            <View className={styles.places}>
              {places.map((place) => (
                <OnePlace key={place.id} place={place} lessons={lessons} onSet={() => setSetting(place.id)} />
              ))}
            </View>
            {nowhere ? (
              <Text
                id='nowhere'
                className={styles.note}
              >{`没有扫过社区的码就放的：${figureText(nowhere, null)}。`}</Text>
            ) : null}
            <Button
              kind='secondary'
              id='edit-course'
              onPress={() => void openPage('/manager/pages/course/index', { id })}
            >
              改这门课
            </Button>
            {chosen ? <PopulationSheet place={chosen} onClose={() => setSetting(null)} /> : null}
          </>
        )
      }}
    </ForManagers>
  )
}

interface OnePlaceProps {
  readonly place: Place
  readonly lessons: Figures['lessons']
  readonly onSet: () => void
}

function OnePlace({ place, lessons, onSet }: OnePlaceProps) {
  const { population, targets } = place
  const set = population ? '改人口数' : '填写常住人口'
  return (
    <Card id={`place-${place.id}`} title={place.name}>
      <Text className={styles.note}>{population ? populationText(population) : '还没有填常住人口，只能看次数。'}</Text>
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
      <Button kind='quiet' id={`set-${place.id}`} label={`${place.name}：${set}`} onPress={onSet}>
        {set}
      </Button>
      {population ? (
        <Text
          className={styles.note}
        >{`目标：每一节 ${targets.lesson}%，整门课 ${targets.course}%。在这个地方的页面上设，下面的地方跟着。`}</Text>
      ) : null}
    </Card>
  )
}

export default asPage(PlaysPage)
