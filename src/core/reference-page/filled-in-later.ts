/** Stands for what only the platform knows. */
export const FILLED_IN_LATER = 'Filled in when published';
