import { View } from '@tarojs/components'
import type { Mode } from '#core/domain/scheduling/mode'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { modes } from '../../wording/codes'
import styles from './booking.module.scss'

interface ModeChoiceProps {
  readonly offered: readonly Mode[]
  readonly chosen: Mode | null
  readonly onChoose: (mode: Mode) => void
}

export function ModeChoice({ offered, chosen, onChoose }: ModeChoiceProps) {
  return (
    <View className={styles.part}>
      <Heading level={2}>怎么谈</Heading>
      <ChoiceGroup label='怎么谈' inline>
        {offered.map((mode) => (
          <Choice
            key={mode}
            id={`mode-${mode}`}
            label={modes[mode]}
            chosen={mode === chosen}
            onChoose={() => onChoose(mode)}
          />
        ))}
      </ChoiceGroup>
    </View>
  )
}
