//! How a lawyer cites a provision, in three languages.
