import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { listToRun } from '#core/contracts/assessments'
import type { OutputOf } from '#core/contracts/operation'
import { definition } from '#core/contracts/shapes/definition'
import type { Scale } from '#core/domain/assessment/scale'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { Notice } from '../../components/notice/notice'
import { scaleSize } from '../../wording/scale'
import styles from './together.module.scss'

/** One that cannot be read is left out: no other is worse for it. */
function read(text: string): Scale | null {
  try {
    const looked = definition.safeParse(JSON.parse(text))
    return looked.success ? looked.data : null
  } catch {
    return null
  }
}

const nothing: OutputOf<typeof listToRun>['definitions'] = []

interface ScaleChoiceProps {
  readonly scale: Scale | null
  readonly onChoose: (scale: Scale) => void
}

/** What staff may run. By the name that people see, and the one that staff know it by. */
export function ScaleChoice({ scale, onChoose }: ScaleChoiceProps) {
  const [after, setAfter] = useState<string | null>(null)
  const asked = useReading(listToRun, after === null ? {} : { after })
  const told = asked.state === 'ready' ? asked.value.definitions : nothing
  const scales = useMemo(() => told.flatMap((one) => read(one.definition) ?? []), [told])
  return (
    <View className={styles.part}>
      <Heading level={2}>做哪一份</Heading>
      <Answer
        asked={asked}
        rows={4}
        isEmpty={() => scales.length === 0}
        empty={<Notice kind='empty'>现在没有可以陪着做的问卷。</Notice>}
      >
        {({ next }) => (
          <>
            <ChoiceGroup label='做哪一份'>
              {scales.map((one) => (
                <Choice
                  key={one.id}
                  id={`scale-${one.id}`}
                  label={one.plainTitle}
                  note={`${one.abbreviation}。${one.about}${scaleSize({ ...one, questions: one.items.length })}`}
                  chosen={scale?.id === one.id}
                  onChoose={() => onChoose(one)}
                />
              ))}
            </ChoiceGroup>
            {next !== null || after !== null ? (
              <Button kind='quiet' id='more-scales' onPress={() => setAfter(next)}>
                {next === null ? '回到前面几份' : '看后面几份'}
              </Button>
            ) : null}
          </>
        )}
      </Answer>
    </View>
  )
}
