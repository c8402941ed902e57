import { createContext, useContext } from 'react'

/** Times the type grows; a class each in page.module.scss. */
export type TypeScale = 1 | 1.25 | 1.5

const Appearance = createContext<TypeScale>(1)

/** Set once around the program; every `Page` reads it. */
export const AppearanceProvider = Appearance.Provider

export const useTypeScale = (): TypeScale => useContext(Appearance)
