// What stands for a part of a change whose key nobody gave. No id and no format begins with a space.

/** Posts of which nobody has said the message type; those that no type fits have an empty key. */
export const unnamedType = " unnamed";

/** Comments that stand under no post of ours that was read. */
export const noPost = " none";
