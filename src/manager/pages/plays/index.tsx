import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readFigures } from '#core/contracts/courses'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Button } from '../../../components/button/button'
import { openPage } from '../../../navigation/door'
import { AllPlays } from '../../course/all-plays'
import styles from '../../course/course.module.scss'
import { figureText } from '../../course/figure-words'
import { ForManagers } from '../../course/for-managers'
import { PopulationSheet } from '../../course/population-sheet'
import '../../refusals'

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
            <Text className={styles.note}>目标在每个地方自己的页面上设，下面的地方跟着。</Text>
            <AllPlays places={places} lessons={lessons} onSet={setSetting} />
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

export default asPage(PlaysPage)
