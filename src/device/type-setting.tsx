import { createContext, type ReactNode, useContext, useState } from 'react'
import { chooseType, systemTypeScale, type TypeChoice, type TypeScale, typeChoice } from './type-size'

interface TypeSetting {
  readonly choice: TypeChoice
  readonly scale: TypeScale
  readonly choose: (choice: TypeChoice) => void
}

const Setting = createContext<TypeSetting>({ choice: 'system', scale: 1, choose: () => undefined })

/** The size of type for the whole program; a change shows at once on every page that is open. */
export function TypeSettingProvider({ children }: { children: (scale: TypeScale) => ReactNode }) {
  const [choice, setChoice] = useState(typeChoice)
  const scale = choice === 'system' ? systemTypeScale() : choice
  const choose = (next: TypeChoice) => {
    chooseType(next)
    setChoice(next)
  }
  return <Setting.Provider value={{ choice, scale, choose }}>{children(scale)}</Setting.Provider>
}

export const useTypeSetting = (): TypeSetting => useContext(Setting)
