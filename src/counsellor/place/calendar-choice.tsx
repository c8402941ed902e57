import { Choice, ChoiceGroup } from '../../components/choice/choice'
import type { Terms } from './choosing'

interface CalendarChoiceProps {
  readonly terms: Terms
  readonly onChoose: (counsellorId: string) => void
}

/** In which of one's own calendars, where somebody keeps several. */
export function CalendarChoice({ terms: { calendars = [], terms }, onChoose }: CalendarChoiceProps) {
  if (calendars.length < 2) return null
  return (
    <ChoiceGroup label='哪一份日历' inline>
      {calendars.map(({ counsellorId, name }) => (
        <Choice
          key={counsellorId}
          id={`calendar-${counsellorId}`}
          label={name}
          chosen={counsellorId === terms.counsellorId}
          onChoose={() => onChoose(counsellorId)}
        />
      ))}
    </ChoiceGroup>
  )
}
