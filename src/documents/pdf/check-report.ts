/** How a check of a finished PDF says what it found: the fault counts unless the condition holds. */
export type Report = (condition: boolean, fault: string) => void;
