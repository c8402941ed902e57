import type { Tone } from '#core/domain/reading/picture'

/** The tones of the pictures by day, and by night the same hand with chalk on a dark wall. */
export const light: Readonly<Record<Tone, string>> = {
  wall: '#e8efe7',
  dusk: '#bfd0d2',
  floor: '#dfd6c4',
  paper: '#fffdf7',
  soft: '#cbdfd5',
  leaf: '#7fb3a2',
  deep: '#33706a',
  blush: '#f8e2cf',
  warm: '#d98d62',
  glow: '#f6cf80',
  skin: '#e2b08b',
  hair: '#3b403e',
  grey: '#b3bab4',
  ink: '#35524c',
  night: '#4f6c7a',
  blue: '#6a8b9c',
  wood: '#c7a37e',
}

export const dark: Readonly<Record<Tone, string>> = {
  wall: '#273431',
  dusk: '#1f2c30',
  floor: '#423f33',
  paper: '#c3c5b9',
  soft: '#37524b',
  leaf: '#4d8374',
  deep: '#2f6961',
  blush: '#4b3e36',
  warm: '#c07c50',
  glow: '#e4bb72',
  skin: '#c09170',
  hair: '#0f1615',
  grey: '#818d87',
  ink: '#d5e0da',
  night: '#0e191f',
  blue: '#41616f',
  wood: '#7a6149',
}
