import type { MantineColorsTuple } from '@mantine/core';

/** Neutral with a trace of green, so that it sits with the accent. Index 0 is the lightest. */
const gray: MantineColorsTuple = [
  '#f6f8f7',
  '#eef1ef',
  '#e3e8e5',
  '#d2d9d5',
  '#b3bdb8',
  '#84908a',
  '#616d67',
  '#47524d',
  '#2c3531',
  '#151b18',
];
/** Read by Mantine in the dark scheme: 0 is text, 7 the body, 9 the deepest well. */
const dark: MantineColorsTuple = [
  '#e6ece9',
  '#c3ccc8',
  '#9aa6a0',
  '#75817b',
  '#3d4743',
  '#2b3431',
  '#202826',
  '#161c1a',
  '#0f1413',
  '#0a0e0d',
];
/** The one accent: actions, selection, focus, links. Never a status. */
const teal: MantineColorsTuple = [
  '#ecf7f4',
  '#d3ece5',
  '#a8d9cc',
  '#77c2af',
  '#47a792',
  '#228a77',
  '#147363',
  '#0b5c50',
  '#094a41',
  '#073a33',
];
/** Late, broken or forbidden, and nothing else. */
const red: MantineColorsTuple = [
  '#fdf0f0',
  '#fbdedd',
  '#f6bbb9',
  '#ee908d',
  '#e26460',
  '#cf403c',
  '#b42a28',
  '#93211f',
  '#731a19',
  '#571413',
];

export const colours = { gray, dark, teal, red };
