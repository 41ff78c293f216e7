/** Value of a variable, trimmed; undefined when it is empty or not set. */
export type ReadVariable = (name: string) => string | undefined;

/** Notes what is wrong with a variable and how to mend it. */
export type Report = (variable: string, says: string, hint: string) => void;
