/** What a room is asked for, kept with a name. */
export const savedViews = {
  views: 'Views',
  all: 'All',
  keep: 'Save this view',
  keepText: 'Keeps what is asked for now. Days count from whenever it is opened.',
  name: 'What it is called',
  share: 'Colleagues see it too',
  shareHelp: 'It opens nothing: each finds what they may see.',
  shared: 'shared',
  by: 'Shared by {{name}}',
  more: 'More to do with the view {{name}}',
  change: 'Rename or share',
  remove: 'Delete',
  removed: 'The view “{{name}}” is deleted.',
  undo: 'Undo',
};
